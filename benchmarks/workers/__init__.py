"""Scripts that run in processes of their own, one for each way that is measured.

They run in the environment of a peer too, so they import nothing from this project but what they
measure, and take their input as files and lines of JSON.
"""

"""What others wrote, run against the sandbox (`make outsiders`).

It runs in an environment of its own, `.venv-outsiders`, in which `xmatters` is the library that
our users come from. The sandbox is started from ours as the program that everybody can start.
"""

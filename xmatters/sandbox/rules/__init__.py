"""The rules of the service: one module for each tag of the specification, and what they share.

What a rule may take for granted: the request fits the specification and the caller is signed in.
Which paths, parameters and shapes there are is said by the specification; the rules only name the
fields that they speak of.
"""

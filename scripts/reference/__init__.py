"""The reference in the documentation, made from the code and the specification when it is built."""

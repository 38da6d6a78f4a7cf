"""A story in the forms that other systems read: plain functions, one module a form, no dependency of their own."""

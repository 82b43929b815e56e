"""The drawing grammar: palette, shapes, people, hands, doors, devices, things, marks and scenes."""

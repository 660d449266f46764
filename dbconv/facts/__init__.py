"""Facts: what source says, as plain data with a place and a subject. Readers in ``dbconv.project`` make them."""

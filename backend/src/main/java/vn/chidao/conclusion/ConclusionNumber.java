package vn.chidao.conclusion;

/**
 * The running number of a conclusion inside its body and year.
 *
 * @param number from 1
 * @param year the calendar year in Vietnam
 */
record ConclusionNumber(int number, int year) {

	String label() {
		return "KL-%02d/%d".formatted(this.number, this.year);
	}

}

package vn.chidao.regulation.text;

/**
 * The start of a provision as a line shows it, before it is known whether the place is
 * right for one.
 *
 * @param kind the level
 * @param number as printed
 * @param ordinal its position among its siblings, from 1
 * @param rest the words after the number
 * @param punctuated whether a stop, colon or bracket follows the number
 */
record Mark(ProvisionKind kind, String number, int ordinal, String rest, boolean punctuated) {

	/**
	 * Whether the number goes on after another one, such as 3a after 3 and a1 after a.
	 */
	boolean isInserted() {
		return ProvisionNumber.read(this.kind, this.number).filter((read) -> read.inserted() > 0).isPresent();
	}

	boolean restStartsLowerCase() {
		return !this.rest.isEmpty() && Character.isLowerCase(this.rest.codePointAt(0));
	}

	boolean restStartsUpperCase() {
		return !this.rest.isEmpty() && Character.isUpperCase(this.rest.codePointAt(0));
	}

}

package vn.chidao.demo;

/**
 * One part of the demo story. Chapters are beans of the profile {@code demo}, told in the
 * order of {@link org.springframework.core.annotation.Order} at each start; what has been
 * told is not told again. A chapter is one transaction: a failure leaves nothing of it.
 */
interface DemoChapter {

	/**
	 * Whether the chapter was told at an earlier start.
	 * @return true if there is nothing left to do
	 */
	boolean isTold();

	/** Tell it. */
	void tell();

}

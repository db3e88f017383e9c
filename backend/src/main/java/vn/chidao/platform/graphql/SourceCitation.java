package vn.chidao.platform.graphql;

/**
 * Where a refusal comes from. The regulation module's citation view implements it, so
 * that refusals can carry citations without this package knowing regulations.
 */
public interface SourceCitation {

	/**
	 * The citation ready to read, for example {@code Điều 14 khoản 3 Quy chế 61/QĐ-BCĐ}.
	 * @return a label
	 */
	String label();

}

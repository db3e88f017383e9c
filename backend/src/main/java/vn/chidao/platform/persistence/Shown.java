package vn.chidao.platform.persistence;

/**
 * An aggregate as other modules see it. A query of another module may join the aggregate
 * and get its view, without knowing the aggregate.
 *
 * @param <V> the view
 */
public interface Shown<V> {

	/**
	 * The view, as things stand.
	 * @return what others may see
	 */
	V view();

}

package vn.chidao.regulation.engine.terms;

/**
 * Who decides.
 */
public enum DecisionMode {

	/** <i>Chế độ thủ trưởng</i>: discussed by all, decided by the head. */
	HEAD,

	/** <i>Quyết định theo đa số</i>. */
	MAJORITY

}

package vn.chidao.meeting;

/**
 * Who decides a subject.
 */
public enum DecisionMode {

	/** <i>Thủ trưởng quyết định</i>. */
	HEAD,

	/** <i>Quyết định theo đa số</i>. */
	MAJORITY

}

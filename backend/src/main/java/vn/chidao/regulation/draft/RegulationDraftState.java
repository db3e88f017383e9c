package vn.chidao.regulation.draft;

/**
 * Where a draft stands.
 */
public enum RegulationDraftState {

	/** Being worked on. */
	OPEN,

	/** It became a regulation. */
	ADOPTED,

	/** Given up. */
	DISCARDED

}

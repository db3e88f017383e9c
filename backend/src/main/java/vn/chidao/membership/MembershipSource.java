package vn.chidao.membership;

/**
 * How a member came into the body.
 */
public enum MembershipSource {

	/** By office or appointment. */
	APPOINTED,
	/** Named by their agency, <i>cử tham gia</i>. */
	NOMINATED,
	/** Seconded, <i>biệt phái</i>. */
	SECONDED,
	/** Requisitioned, <i>trưng tập</i>. */
	REQUISITIONED,
	/** Under a contract, <i>hợp đồng, thuê</i>. */
	CONTRACTED

}

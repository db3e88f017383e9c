package vn.chidao.meeting.agenda;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.engine.rules.MajorityCount;

/**
 * What votes are held against, GraphQL type {@code VoteCount}.
 *
 * @param of of how many members the share is counted
 * @param needed how many votes for carry
 * @param quorum how many members have to be present, null where none is set
 */
record VoteCountView(int of, int needed, @Nullable Integer quorum) {

	static VoteCountView of(MajorityCount rule, int present, int members) {
		int of = rule.of(present, members);
		return new VoteCountView(of, rule.share().needed(of), rule.presentNeeded(members));
	}

}

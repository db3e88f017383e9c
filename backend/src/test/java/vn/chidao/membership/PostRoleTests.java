package vn.chidao.membership;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.chidao.committee.CommitteeKind;
import vn.chidao.regulation.engine.terms.Rank;

import static org.assertj.core.api.Assertions.assertThat;

class PostRoleTests {

	@ParameterizedTest
	@EnumSource
	void isKnownToTheRulesAndToTheCapacities(PostRole post) {
		vn.chidao.regulation.engine.terms.PostRole rule = vn.chidao.regulation.engine.terms.PostRole
			.valueOf(post.name());
		assertThat(rule.rank().isMember()).isEqualTo(post.isMember());
		assertThat(vn.chidao.security.Capacity.valueOf(post.name()).name()).isEqualTo(post.name());
	}

	@ParameterizedTest
	@EnumSource
	void nobodyButOnePersonHeadsABody(PostRole post) {
		boolean head = vn.chidao.regulation.engine.terms.PostRole.valueOf(post.name()).rank() == Rank.HEAD;
		assertThat(!head || post.isSingle() || post == PostRole.GROUP_LEADER).isTrue();
	}

	@Test
	void aHelperTeamHasALeaderButNoChair() {
		assertThat(PostRole.TEAM_LEADER.existsIn(CommitteeKind.HELPER_TEAM)).isTrue();
		assertThat(PostRole.MEMBER.existsIn(CommitteeKind.HELPER_TEAM)).isTrue();
		assertThat(PostRole.CHAIR.existsIn(CommitteeKind.HELPER_TEAM)).isFalse();
	}

	@Test
	void aGroupHasAHeadOfItsOwnAndASectionOnlyExpertsOfItsOwn() {
		assertThat(PostRole.GROUP_LEADER.existsIn(CommitteeKind.WORKING_GROUP)).isTrue();
		assertThat(PostRole.TEAM_LEADER.existsIn(CommitteeKind.WORKING_GROUP)).isFalse();
		assertThat(PostRole.CHAIR.existsIn(CommitteeKind.SUBCOMMITTEE)).isTrue();
		assertThat(PostRole.EXPERT.existsIn(CommitteeKind.STANDING_SECTION)).isTrue();
		assertThat(PostRole.MEMBER.existsIn(CommitteeKind.STANDING_SECTION)).isFalse();
	}

	@Test
	void aTaskForceOfTheRankOfACommitteeMayBeLedByATeamLeader() {
		assertThat(PostRole.TEAM_LEADER.existsIn(CommitteeKind.STEERING_COMMITTEE)).isTrue();
	}

}

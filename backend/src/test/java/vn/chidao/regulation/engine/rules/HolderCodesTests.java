package vn.chidao.regulation.engine.rules;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.regulation.engine.Cases;
import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Capacity;
import vn.chidao.regulation.engine.terms.Holder;
import vn.chidao.regulation.engine.terms.HolderCodes;
import vn.chidao.regulation.engine.terms.PostRole;

import static org.assertj.core.api.Assertions.assertThat;

class HolderCodesTests {

	@ParameterizedTest
	@ValueSource(strings = { "HEAD", "DEPUTY", "ANY_MEMBER", "HELPER.HEAD", "GROUP.HEAD", "HELPER.ANY_MEMBER",
			"STANDING_VICE_CHAIR", "TEAM_LEADER", "HELPER.SECRETARY", "STANDING_AGENCY", "COMMITTEE", "HELPER",
			"SECTION", "MEETING_CHAIR", "name:Chủ tịch UBND tỉnh" })
	void aCodeIsWrittenAsItIsRead(String code) {
		assertThat(HolderCodes.parse(code).map(Holder::code)).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "BOSS", "name:", "name: ", "TEAM.HEAD", "HELPER.", "HELPER.BOSS", ".HEAD" })
	void whatNamesNobodyIsRefused(String code) {
		assertThat(HolderCodes.parse(code)).isEmpty();
	}

	@Test
	void theHeadIsTheHeadWhateverThePostIsCalled() {
		Set<Capacity> headOfTaskForce = Set.of(Capacity.post(Body.COMMITTEE, PostRole.TEAM_LEADER));
		assertThat(Holder.HEAD.isHeldBy(headOfTaskForce)).isTrue();
		assertThat(Holder.HEAD.isHeldBy(Cases.TEAM_LEADER)).isFalse();
	}

	@Test
	void everyMemberIncludesTheLeadersAndNotTheStaff() {
		Holder member = HolderCodes.parse("ANY_MEMBER").orElseThrow();
		assertThat(member.isHeldBy(Cases.HEAD)).isTrue();
		assertThat(member.isHeldBy(Cases.MEMBER)).isTrue();
		assertThat(member.isHeldBy(Set.of(Capacity.post(Body.COMMITTEE, PostRole.SECRETARY)))).isFalse();
		assertThat(member.isHeldBy(Cases.TEAM_LEADER)).isFalse();
	}

	@Test
	void aBodyIsHeldByAnybodyWhoWorksInIt() {
		Holder helper = HolderCodes.parse("HELPER").orElseThrow();
		assertThat(helper.isHeldBy(Set.of(Capacity.post(Body.HELPER, PostRole.SECRETARY)))).isTrue();
		assertThat(helper.isHeldBy(Cases.MEMBER)).isFalse();
	}

}

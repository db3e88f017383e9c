package vn.chidao.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets up what a story needs, over the API, as an administrator would.
 *
 * @param voices the way to the API
 */
record Casting(Voices voices) {

	private static final String FOUNDED = "2022-03-10";

	Cast gather() {
		String province = agency("UBND tỉnh", "PEOPLES_COMMITTEE");
		String police = agency("Công an tỉnh", "POLICE");
		String information = agency("Sở Thông tin và Truyền thông", "DEPARTMENT");
		String justice = agency("Sở Tư pháp", "DEPARTMENT");
		String committee = establish("STEERING_COMMITTEE", "BCĐ Đề án 06",
				Map.of("standingAgencyId", police, "regulationTemplateCode", "DA06"));
		String team = establish("HELPER_TEAM", "Tổ giúp việc", Map.of("parentId", committee));
		seat(committee, "CHAIR", Cast.CHAIR, province);
		seat(committee, "STANDING_VICE_CHAIR", Cast.VICE_CHAIR, police);
		seat(committee, "MEMBER", Cast.AWAY, information);
		seat(committee, "MEMBER", Cast.MEMBER, justice);
		seat(team, "TEAM_LEADER", Cast.TEAM_LEADER, police);
		seat(team, "SECRETARY", Cast.SECRETARY, province);
		link(Cast.OUTSIDER, person(Cast.OUTSIDER, police, false));
		return new Cast(committee, team, police, justice, person("nguoiduthay", information, false));
	}

	private String agency(String name, String type) {
		return this.voices
			.administrate("createAgency", Map.of("name", this.voices.named(name), "type", type), "agency { id }")
			.done()
			.text("agency.id");
	}

	private String establish(String kind, String name, Map<String, Object> more) {
		Map<String, Object> input = new HashMap<>(more);
		input.putAll(Map.of("kind", kind, "name", this.voices.named(name), "shortName", this.voices.named(name),
				"foundingDate", FOUNDED));
		return this.voices.administrate("establishCommittee", input, "committee { id }").done().text("committee.id");
	}

	private void seat(String body, String post, String name, String agency) {
		boolean heads = List.of(Cast.VICE_CHAIR, Cast.AWAY, Cast.MEMBER).contains(name);
		String person = person(name, agency, heads);
		this.voices
			.administrate("appointMember",
					Map.of("committeeId", body, "personId", person, "post", post, "validFrom", FOUNDED),
					"membership { id }")
			.done();
		link(name, person);
	}

	private String person(String name, String agency, boolean heads) {
		return this.voices.administrate("createPerson",
				Map.of("fullName", this.voices.named(name), "agencyId", agency, "headsAgency", heads), "person { id }")
			.done()
			.text("person.id");
	}

	private void link(String name, String person) {
		String account = this.voices.ask(name, "viewer", "{ account { id } }").text("account.id");
		this.voices.administrate("linkAccount", Map.of("accountId", account, "personId", person), "account { id }")
			.done();
	}

}

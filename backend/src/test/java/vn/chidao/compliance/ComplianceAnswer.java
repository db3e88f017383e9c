package vn.chidao.compliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * What somebody was told when they asked how a committee keeps its rules.
 *
 * @param response the answer
 */
record ComplianceAnswer(GraphQlTester.Response response) {

	static final String QUESTION = """
			query($committee: ID!, $from: Date!, $to: Date!) {
				compliance(committeeId: $committee, period: { from: $from, to: $to }) {
					viewerCanWaive
					waivers { id version reason caseLabel basis waivedBy { person { fullName } } revocation { reason } }
					items {
						key measure ruleType title requirement state summary
						body { shortName }
						citations { label anchor }
						counts { judged kept broken waived pending unjudged }
						next { from to isOverdue }
						parties { name judged kept late missing }
						evidence(first: 50) {
							totalCount
							nodes {
								caseKey label date state value meetingId procedureCaseId isOnRecord calendarVersion isWaivable
								findings { message } waiver { reason }
							}
						}
					}
				}
			}""";

	List<Item> items() {
		return this.response.path("compliance.items").entityList(Item.class).get();
	}

	List<Item> items(String measure) {
		return items().stream().filter((item) -> item.measure().equals(measure)).toList();
	}

	/** The first of a kind that concerns the committee itself. */
	Item ofCommittee(String measure) {
		return items(measure).stream().filter((item) -> item.title().endsWith("Ban Chỉ đạo")).findFirst().orElseThrow();
	}

	/** How many bodies it speaks of. */
	long bodies() {
		return items().stream().map(Item::body).distinct().count();
	}

	record Item(String measure, String ruleType, String title, String requirement, String state, String summary,
			Body body, List<Citation> citations, Counts counts, List<Party> parties, Evidence evidence) {

		/** The labels of the clauses in one line. */
		String clauses() {
			return this.citations.stream().map(Citation::label).toList().toString();
		}

		List<Found> found() {
			return this.evidence.nodes();
		}

		List<Found> found(String state) {
			return found().stream().filter((found) -> found.state().equals(state)).toList();
		}

	}

	record Body(String shortName) {
	}

	record Citation(String label) {
	}

	record Counts(int judged, int kept, int broken, int waived, int pending, int unjudged) {
	}

	record Party(String name, int kept, int late, int missing) {
	}

	record Evidence(int totalCount, List<Found> nodes) {
	}

	record Found(String caseKey, String label, String state, String value, @Nullable String meetingId,
			@Nullable String procedureCaseId, boolean isOnRecord, List<Finding> findings, @Nullable Waiver waiver) {
	}

	record Finding(String message) {
	}

	record Waiver(String reason) {
	}

}

package vn.chidao.regulation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.chidao.regulation.engine.terms.Citation;
import vn.chidao.regulation.engine.terms.Provision;

import static org.assertj.core.api.Assertions.assertThat;

class AnchorCitationsTests {

	@ParameterizedTest
	@CsvSource({ "d14k3,14,3,", "d7k2a,7,2,a", "d6pb,6,,b", "d6pdd,6,,đ", "d12a,12a,,", "d12ak1,12a,1,", "q2,2,," })
	void readsTheProvisionOfItsKey(String anchor, String article, String clause, String point) {
		assertThat(AnchorCitations.of(anchor, "1/QĐ-BCĐ", "").provision())
			.isEqualTo(new Provision(article, clause, point));
	}

	@ParameterizedTest
	@ValueSource(strings = { "d14k3", "d7k2a", "d6pb", "d6pdd", "d12a", "d12ak1", "q2", "d8k3_a", "d8k3_dd", "d8k3_apb",
			"d8k3a1", "d6pa1", "d5dd" })
	void isTheWayBackFromTheKey(String anchor) {
		Citation citation = AnchorCitations.of(anchor, "1/QĐ-BCĐ", "");
		assertThat(Anchors.of(citation)).isEqualTo(anchor);
	}

}

package vn.chidao.procedure;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.chidao.platform.graphql.GlobalId;

/**
 * What a case is about, in another module.
 *
 * @param type the GraphQL type
 * @param id the identifier
 */
@Embeddable
record CaseSubject(@Column(name = "subject_type") String type, @Column(name = "subject_id") UUID id) {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the subject
	 * @throws vn.chidao.platform.graphql.BadInputException if it is not an id
	 */
	static CaseSubject of(String globalId) {
		GlobalId parsed = GlobalId.parse(globalId);
		return new CaseSubject(parsed.typeName(), parsed.value());
	}

	String globalId() {
		return GlobalId.encode(this.type, this.id);
	}

}

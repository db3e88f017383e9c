package vn.chidao.regulation;

import org.jspecify.annotations.Nullable;

import vn.chidao.regulation.text.ProvisionKind;

/**
 * One provision of a regulation, GraphQL type {@code Provision}.
 *
 * @param id its id
 * @param regulationId the regulation it stands in
 * @param kind its level
 * @param number as printed
 * @param heading its title, if it has one
 * @param text its own words
 * @param anchor its key in the regulation, {@code d14k3}
 * @param parentAnchor the key of the provision it stands in
 * @param label how it is cited
 */
record ProvisionView(ProvisionId id, RegulationId regulationId, ProvisionKind kind, String number,
		@Nullable String heading, String text, String anchor, @Nullable String parentAnchor, String label) {

}

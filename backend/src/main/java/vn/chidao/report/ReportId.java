package vn.chidao.report;

import java.util.UUID;

import vn.chidao.platform.graphql.GlobalId;
import vn.chidao.platform.graphql.NodeId;

/**
 * The id of a report.
 *
 * @param value the identifier
 */
public record ReportId(UUID value) implements NodeId {

	/**
	 * Read the opaque id a client sent.
	 * @param globalId the opaque id
	 * @return the typed id
	 * @throws vn.chidao.platform.graphql.BadInputException if it is an id of another type
	 */
	public static ReportId of(String globalId) {
		return new ReportId(GlobalId.decode("Report", globalId));
	}

	@Override
	public String toString() {
		return globalId();
	}

}

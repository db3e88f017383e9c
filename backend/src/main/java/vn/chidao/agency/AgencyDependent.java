package vn.chidao.agency;

import java.util.List;

/**
 * Something that depends on an agency, as a line to be put into words.
 *
 * @param messageKey key of the message
 * @param arguments what fills it
 */
public record AgencyDependent(String messageKey, List<Object> arguments) {

	public AgencyDependent {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Several things of a kind as one line.
	 * @param messageKey key of the message that takes their number
	 * @param count how many
	 * @return one line, or none if there is nothing
	 */
	public static List<AgencyDependent> counted(String messageKey, int count) {
		return (count > 0) ? List.of(new AgencyDependent(messageKey, List.of(count))) : List.of();
	}

}

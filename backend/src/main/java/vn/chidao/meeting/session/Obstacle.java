package vn.chidao.meeting.session;

import java.util.List;

/**
 * Why an object refuses a move in the state it is in. It becomes an {@code IllegalMove}
 * in the language of the request.
 *
 * @param key the key of its words in the message files
 * @param arguments what fills the words
 */
public record Obstacle(String key, List<Object> arguments) {

	public Obstacle {
		arguments = List.copyOf(arguments);
	}

	/**
	 * An obstacle.
	 * @param key the key of its words, after {@code meeting.obstacle.}
	 * @param arguments what fills the words
	 * @return the obstacle
	 */
	public static Obstacle of(String key, Object... arguments) {
		return new Obstacle("meeting.obstacle." + key, List.of(arguments));
	}

}

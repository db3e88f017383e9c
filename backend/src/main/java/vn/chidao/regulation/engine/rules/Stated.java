package vn.chidao.regulation.engine.rules;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import vn.chidao.regulation.engine.terms.Message;

/** Says of what a text leaves out that it leaves it out. */
final class Stated {

	private static final Message NOT = Message.of("notStated");

	private Stated() {
	}

	static Object orNot(@Nullable Object value) {
		return (value == null || (value instanceof Collection<?> elements && elements.isEmpty())) ? NOT : value;
	}

}

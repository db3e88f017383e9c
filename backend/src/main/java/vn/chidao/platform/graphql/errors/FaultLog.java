package vn.chidao.platform.graphql.errors;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes faults to the log so that the trace id a client quotes finds them. Messages of
 * exceptions may hold personal data or document text, so only types and places are
 * written; everything else needs the debug level.
 */
@Component
class FaultLog {

	private static final Logger log = LoggerFactory.getLogger(FaultLog.class);

	private static final int FRAMES = 8;

	void record(Throwable fault, String traceId) {
		log.error("Fault {}: {}", traceId, describe(fault));
		log.debug("Fault {}", traceId, fault);
	}

	static String describe(Throwable fault) {
		return Stream.iterate(fault, (next) -> next != null, Throwable::getCause)
			.map((each) -> each.getClass().getName() + places(each))
			.collect(Collectors.joining("; caused by "));
	}

	private static String places(Throwable fault) {
		return Arrays.stream(fault.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("vn.chidao"))
			.limit(FRAMES)
			.map(StackTraceElement::toString)
			.collect(Collectors.joining(", ", " [", "]"));
	}

}

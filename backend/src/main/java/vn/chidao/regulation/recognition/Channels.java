package vn.chidao.regulation.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways a report may be made, where a text lists them. */
final class Channels {

	private static final Wording LISTED = Wording.of("hình thức");

	private static final Map<String, Wording> CHANNELS = channels();

	private Channels() {
	}

	private static Map<String, Wording> channels() {
		Map<String, Wording> channels = new LinkedHashMap<>();
		channels.put("DIRECT", Wording.of("(?:báo cáo |gặp )?trực tiếp"));
		channels.put("WRITTEN", Wording.of("văn bản"));
		channels.put("MEETING", Wording.of("tại (?:các )?(?:cuộc|phiên) họp"));
		channels.put("EMAIL", Wording.of("thư điện tử|email|hộp thư"));
		return channels;
	}

	static List<String> in(Span sentence) {
		List<String> channels = new ArrayList<>();
		LISTED.in(sentence).ifPresent((found) -> CHANNELS.forEach((channel, wording) -> {
			if (wording.isIn(sentence.after(found.span().to()))) {
				channels.add(channel);
			}
		}));
		return channels;
	}

}

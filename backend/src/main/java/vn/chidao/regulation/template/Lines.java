package vn.chidao.regulation.template;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the line on which a place of a YAML text stands. */
final class Lines {

	private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]]+)|\\[(\\d+)]");

	private Lines() {
	}

	/**
	 * The line of a place, or of what it should stand in.
	 * @param yaml a text that is YAML
	 * @param path names and places in lists, after what the text is called
	 */
	static int of(String yaml, String path) {
		Node node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
		Matcher step = STEP.matcher(path);
		while (node != null && step.find()) {
			Node next = inside(node, step);
			if (next == null) {
				break;
			}
			node = next;
		}
		return (node != null) ? node.getStartMark().getLine() + 1 : 0;
	}

	private static @Nullable Node inside(Node node, Matcher step) {
		if (step.group(1) != null && node instanceof MappingNode mapping) {
			return mapping.getValue()
				.stream()
				.filter((entry) -> entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step.group(1)))
				.map((entry) -> entry.getValueNode())
				.findFirst()
				.orElse(null);
		}
		if (step.group(2) != null && node instanceof SequenceNode list) {
			int place = Integer.parseInt(step.group(2));
			return (place < list.getValue().size()) ? list.getValue().get(place) : null;
		}
		return null;
	}

	/** The line on which a text stops being YAML. */
	static int of(YAMLException ex) {
		return (ex instanceof MarkedYAMLException marked && marked.getProblemMark() != null)
				? marked.getProblemMark().getLine() + 1 : 0;
	}

	static String problem(YAMLException ex) {
		String problem = (ex instanceof MarkedYAMLException marked) ? marked.getProblem() : ex.getMessage();
		return Optional.ofNullable(problem).orElse("");
	}

}

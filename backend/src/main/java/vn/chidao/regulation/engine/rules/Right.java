package vn.chidao.regulation.engine.rules;

import java.util.List;
import java.util.Map;

import vn.chidao.regulation.engine.terms.Body;
import vn.chidao.regulation.engine.terms.Message;

/**
 * A right over meetings. To convene, to propose, to preside, to extend and to compose the
 * list of those invited are different rights. Several rules may give the same right, so
 * rights are judged together and not one by one.
 */
public sealed interface Right extends Rule, Empowering
		permits ConveneRight, ProposeRight, ChairRight, ExtendRight, ComposeRight {

	MeetingScope scope();

	@Override
	default Body body() {
		return scope().body();
	}

	@Override
	default List<ParameterValue> values() {
		return this.scope().write().put("holders", this.holders(), NarrowedBy.LESS).list();
	}

	@Override
	default List<Message> explanation() {
		return List.of(new Message("explain." + type().name(),
				Map.of("holders", this.holders(), "scope", this.scope().describe())));
	}

}

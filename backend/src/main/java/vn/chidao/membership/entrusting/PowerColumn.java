package vn.chidao.membership.entrusting;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vn.chidao.regulation.engine.terms.Power;

/** A set of powers in one column, by name. */
@Converter
class PowerColumn implements AttributeConverter<Set<Power>, String> {

	@Override
	public String convertToDatabaseColumn(Set<Power> powers) {
		return powers.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
	}

	@Override
	public Set<Power> convertToEntityAttribute(String column) {
		return Stream.of(column.split(","))
			.filter((name) -> !name.isEmpty())
			.map(Power::valueOf)
			.collect(Collectors.toUnmodifiableSet());
	}

}

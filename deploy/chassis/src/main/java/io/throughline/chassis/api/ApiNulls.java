package io.throughline.chassis.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** Says of a field that it can be null where the code says so: {@link Nullable} at the component of a record. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiNulls implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records;

    public ApiNulls(IndexView index) {
        this.index = index;
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().forEach((name, schema) -> {
            Map<String, Schema> properties = schema.getProperties();
            if (properties != null) {
                nullable(name, properties).forEach((field, can) -> {
                    if (can && properties.containsKey(field)) {
                        allowNull(properties.get(field));
                    }
                });
            }
        });
    }

    /** Of several records of one name the second is described under a name with a number behind it. */
    private Map<String, Boolean> nullable(String name, Map<String, Schema> properties) {
        var all = new HashMap<String, Boolean>();
        records.getOrDefault(name.replaceFirst("\\d+$", ""), List.of()).stream()
                .map(this::fields)
                .filter(fields -> fields.keySet().containsAll(properties.keySet()))
                .forEach(fields -> fields.forEach((field, can) -> all.merge(field, can, Boolean::logicalOr)));
        return all;
    }

    private Map<String, Boolean> fields(ClassInfo record) {
        var fields = new HashMap<String, Boolean>();
        for (RecordComponentInfo component : record.recordComponents()) {
            if (record.field(component.name()).hasAnnotation(JsonUnwrapped.class)) {
                ClassInfo inner = index.getClassByName(component.type().name());
                fields.putAll(inner == null ? Map.of() : fields(inner));
            } else {
                fields.put(component.name(), component.type().hasAnnotation(NULLABLE));
            }
        }
        return fields;
    }

    private static void allowNull(Schema schema) {
        if (schema.getRef() != null) {
            schema.addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
            schema.setRef(null);
        } else if (schema.getType() != null) {
            schema.addType(SchemaType.NULL);
            if (schema.getEnumeration() != null) {
                schema.addEnumeration(null);
            }
        }
    }
}

package io.throughline.chassis.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text that is sent holds no NUL, which the database has not, and says nothing twice: who knows which was meant? */
@Singleton
class PlainText implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        json.registerModule(new SimpleModule("plain-text").addDeserializer(String.class, new Reader()));
    }

    private static final class Reader extends StringDeserializer {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            @Nullable String text = super.deserialize(parser, context);
            if (text != null && text.indexOf(0) >= 0) {
                throw InvalidFormatException.from(parser, "NUL in a text", text, String.class);
            }
            return text;
        }
    }
}

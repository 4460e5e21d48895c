using System.Text.Json.Nodes;
using OpenAi.Conformance.Prism;
using OpenAi.Conformance.Spec;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Conformance;

/// <summary>The description as it is given to a server of another project.</summary>
public class PrismDescriptionTests
{
    private const string Schemas = """
        "schemas":{
            "Name":{"type":"string","maxLength":3},
            "File":{"type":"object","properties":{"name":{"$ref":"#/components/schemas/Name"},"meta":{"type":"object"}}},
            "Unused":{"type":"string"}}
        """;

    [Fact]
    public void Only_what_the_library_has_is_described_and_only_what_that_refers_to()
    {
        var made = Of("""
            "/files/{file_id}":{"get":{"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/File"}}}},"404":{"content":{}}}}},
            "/files/{file_id}/dreams":{"get":{"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Unused"}}}}}}},
            "/files?query=1":{"get":{"responses":{}}}
            """);

        Assert.Equal(["/files/{file_id}"], made["paths"]!.AsObject().Select(static path => path.Key));
        var get = made["paths"]!["/files/{file_id}"]!["get"]!;
        Assert.Equal(["200"], get["responses"]!.AsObject().Select(static response => response.Key));
        JsonAssert.Equal("""[{"name":"file_id","in":"path","required":true,"schema":{"type":"string"}}]""", get["parameters"]!.ToJsonString());
        Assert.Equal(["File", "Name"], made["components"]!["schemas"]!.AsObject().Select(static schema => schema.Key).Order());
    }

    [Fact]
    public void What_is_asked_has_no_limits_and_what_is_answered_keeps_them()
    {
        var schemas = Of("""
            "/chat/completions":{"post":{
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Name"}}}},
                "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Name"}},"text/event-stream":{"schema":{"$ref":"#/components/schemas/Unused"}}}}}}}
            """)["components"]!["schemas"]!;

        JsonAssert.Equal("""{"Name":{"type":"string","maxLength":3},"asked.Name":{"type":"string"}}""", schemas.ToJsonString());
    }

    [Fact]
    public void Bodies_that_are_no_JSON_are_texts_and_forms_any_object_and_no_object_is_empty()
    {
        var made = Of("""
            "/files":{"post":{
                "requestBody":{"content":{"multipart/form-data":{"schema":{"$ref":"#/components/schemas/Unused"}}}},
                "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/File"}}}}}}},
            "/files/{file_id}/content":{"get":{"responses":{"200":{"content":{"application/octet-stream":{"schema":{"type":"string","format":"binary"}}}}}}},
            "/files/{file_id}":{"delete":{"responses":{"204":{"description":"gone"}}}}
            """);

        var paths = made["paths"]!;
        JsonAssert.Equal("""{"schema":{"type":"object","minProperties":1}}""", paths["/files"]!["post"]!["requestBody"]!["content"]!["multipart/form-data"]!.ToJsonString());
        JsonAssert.Equal("""{"schema":{"type":"string"}}""", paths["/files/{file_id}/content"]!["get"]!["responses"]!["200"]!["content"]!["application/octet-stream"]!.ToJsonString());
        JsonAssert.Equal("""{"description":""}""", paths["/files/{file_id}"]!["delete"]!["responses"]!["204"]!.ToJsonString());
        JsonAssert.Equal("""{"type":"object","minProperties":1}""", made["components"]!["schemas"]!["File"]!["properties"]!["meta"]!.ToJsonString());
    }

    private static JsonObject Of(string paths) =>
        PrismDescription.Of(new OpenApi((JsonObject)JsonNode.Parse("{\"paths\":{" + paths + "},\"components\":{" + Schemas + "}}")!));
}

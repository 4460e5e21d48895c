using System.Text.Json;
using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Responses;

/// <summary>The server's answer when nothing is scripted: the text of the input, or an example of the requested format.</summary>
internal static class DemoResponse
{
    public static ResponseMessageItem For(ResponseRequest request) => FakeResponseReply.Message(new ResponseOutputTextPart { Text = Text(request) });

    private static string Text(ResponseRequest request)
    {
        var said = DemoText.For((request.Input ?? []).OfType<ResponseMessageItem>().LastOrDefault(static item => item.Role == ResponseRole.User)?.Text ?? "");
        return request.Text?.Format switch
        {
            ResponseJsonSchemaFormat { Schema: { } schema } => SchemaExample.Of(schema),
            ResponseJsonObjectFormat => $$"""{"answer":"{{JsonEncodedText.Encode(said)}}"}""",
            _ => said,
        };
    }
}

using System.Text;
using OpenAi.Chat;

namespace OpenAi.Tokenization.Chat;

/// <summary>
/// The tools of a request as models are told of them, as far as that is known: a namespace of TypeScript functions.
/// </summary>
internal static class ToolText
{
    /// <summary>The text; empty when the request has no tools.</summary>
    public static string Of(ChatCompletionRequest request)
    {
        var text = new StringBuilder();
        foreach (var tool in request.Tools ?? [])
        {
            Write(text, tool);
        }

#pragma warning disable CS0618 // Functions of the old kind are told like tools, and some servers know no other.
        foreach (var function in request.Functions ?? [])
        {
            Write(text, function);
        }
#pragma warning restore CS0618

        return text.Length == 0 ? "" : $"namespace functions {{\n\n{text}}} // namespace functions";
    }

    private static void Write(StringBuilder text, ChatTool tool)
    {
        switch (tool)
        {
            case ChatFunctionTool function:
                Write(text, function.Function);
                break;
            case ChatCustomTool { Custom: var custom }:
                SchemaText.WriteComment(text, custom.Description, 0);
                text.Append("type ").Append(custom.Name).Append(" = (input: string) => any;\n");
                if (custom.Format is ChatGrammarToolFormat format)
                {
                    text.Append(format.Grammar.Definition).Append('\n');
                }

                text.Append('\n');
                break;
            default:
                text.Append(tool).Append('\n');
                break;
        }
    }

    private static void Write(StringBuilder text, FunctionDefinition function)
    {
        SchemaText.WriteComment(text, function.Description, 0);
        text.Append("type ").Append(function.Name).Append(" = (");
        if (function.Parameters is { } parameters && SchemaText.HasProperties(parameters))
        {
            text.Append("_: ");
            SchemaText.WriteObject(text, parameters, 0);
        }

        text.Append(") => any;\n\n");
    }
}

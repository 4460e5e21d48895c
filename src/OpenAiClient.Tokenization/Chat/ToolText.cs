using System.Text;
using OpenAi.Chat;
using OpenAi.Responses;

namespace OpenAi.Tokenization.Chat;

/// <summary>Formats the tools of a request as models are known to get them: a namespace of TypeScript functions.</summary>
internal static class ToolText
{
    /// <summary>Gets the text; empty when the request has no tools.</summary>
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

        return Framed(text);
    }

    /// <summary>Gets the text; empty when the request has no tools.</summary>
    public static string Of(ResponseRequest request)
    {
        var text = new StringBuilder();
        foreach (var tool in request.Tools ?? [])
        {
            switch (tool)
            {
                case ResponseFunctionTool function:
                    Write(text, new FunctionDefinition { Name = function.Name, Description = function.Description, Parameters = function.Parameters });
                    break;
                case ResponseCustomTool custom:
                    WriteCustom(text, custom.Name, custom.Description, (custom.Format as ResponseCustomGrammarFormat)?.Definition);
                    break;
                default:
                    text.Append(tool).Append('\n');
                    break;
            }
        }

        return Framed(text);
    }

    private static string Framed(StringBuilder text) => text.Length == 0 ? "" : $"namespace functions {{\n\n{text}}} // namespace functions";

    private static void Write(StringBuilder text, ChatTool tool)
    {
        switch (tool)
        {
            case ChatFunctionTool function:
                Write(text, function.Function);
                break;
            case ChatCustomTool { Custom: var custom }:
                WriteCustom(text, custom.Name, custom.Description, (custom.Format as ChatGrammarToolFormat)?.Grammar.Definition);
                break;
            default:
                text.Append(tool).Append('\n');
                break;
        }
    }

    private static void WriteCustom(StringBuilder text, string name, string? description, string? grammar)
    {
        SchemaText.WriteComment(text, description, 0);
        text.Append("type ").Append(name).Append(" = (input: string) => any;\n");
        if (grammar is not null)
        {
            text.Append(grammar).Append('\n');
        }

        text.Append('\n');
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

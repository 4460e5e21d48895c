using OpenAi.Chat;
using OpenAi.Extensions.AI;
using OpenAi.Functions;

namespace Microsoft.Extensions.AI;

/// <summary>
/// Converts functions in both directions: functions of Microsoft.Extensions.AI for this library's tool loops, and functions of this library
/// for any <see cref="IChatClient"/>.
/// </summary>
public static class OpenAiFunctionExtensions
{
    extension(ToolFunction)
    {
        /// <summary>
        /// Converts an <see cref="AIFunction"/>, such as a tool of an MCP server, to a function for the tool loops of this library
        /// (<see cref="ChatClient.RunToolsAsync"/> and similar methods). Before C# 14, use <see cref="AsToolFunction"/>.
        /// </summary>
        /// <param name="function">The function. With <c>strict</c> among its additional properties, models must match its schema.</param>
        /// <returns>The function. Its result is passed to the model as text, objects as JSON. It gets the services of the loop
        /// (<see cref="ToolLoopOptions.Services"/>).</returns>
        /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">The function requires an approval, which the tool loops do not request, or its name is not
        /// valid for models.</exception>
        public static ToolFunction From(AIFunction function) => function.AsToolFunction();
    }

    /// <summary>Converts an <see cref="AIFunction"/> to a function for the tool loops of this library.</summary>
    /// <param name="function">The function. With <c>strict</c> among its additional properties, models must match its schema.</param>
    /// <returns>The function. Its result is passed to the model as text, objects as JSON. It gets the services of the loop
    /// (<see cref="ToolLoopOptions.Services"/>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The function requires an approval, which the tool loops do not request, or its name is not valid
    /// for models.</exception>
    public static ToolFunction AsToolFunction(this AIFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return ForeignFunction.Of(function);
    }

    /// <summary>
    /// Converts a function of this library to an <see cref="AIFunction"/>, for <see cref="ChatOptions.Tools"/> of any chat client and for
    /// agents. A <see cref="ToolCallException"/> becomes the text <c>Error: …</c> for the model; other exceptions are passed on to the loop
    /// of the caller.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <returns>The same function; its <see cref="AITool.GetService(Type, object?)"/> returns the original.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
    public static AIFunction AsAIFunction(this ToolFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new OwnFunction(function);
    }

    /// <summary>
    /// Converts a tool of <c>/chat/completions</c>, such as a custom tool with a grammar, to an <see cref="AITool"/>, for
    /// <see cref="ChatOptions.Tools"/> of <see cref="OpenAiChatClientExtensions.AsIChatClient"/>. A call of a custom tool is a
    /// <see cref="ToolCallContent"/> with the <see cref="ChatToolCall"/> as <see cref="AIContent.RawRepresentation"/>; answer it with a
    /// <see cref="ToolResultContent"/> whose <see cref="AIContent.RawRepresentation"/> is a <see cref="ToolChatMessage"/>.
    /// </summary>
    /// <param name="tool">The tool.</param>
    /// <returns>The tool, which other chat clients do not support.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tool"/> is <see langword="null"/>.</exception>
    public static AITool AsAITool(this ChatTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return new RawTool<ChatTool>(tool, tool switch
        {
            ChatFunctionTool function => function.Function.Name,
            ChatCustomTool custom => custom.Custom.Name,
            _ => tool.Type,
        });
    }
}

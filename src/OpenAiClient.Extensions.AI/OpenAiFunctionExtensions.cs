using OpenAi.Chat;
using OpenAi.Extensions.AI;
using OpenAi.Functions;

namespace Microsoft.Extensions.AI;

/// <summary>Functions both ways: those of Microsoft.Extensions.AI in this library's loops, and this library's in any <see cref="IChatClient"/>.</summary>
public static class OpenAiFunctionExtensions
{
    extension(ToolFunction)
    {
        /// <summary>
        /// Makes a function for the loops of this library (<see cref="ChatClient.RunToolsAsync"/> and its like) of an
        /// <see cref="AIFunction"/>, which the tools of MCP servers are. Before C# 14: <see cref="AsToolFunction"/>.
        /// </summary>
        /// <param name="function">The function. A <c>strict</c> among its additional properties holds models to its schema.</param>
        /// <returns>The function; what it returns is told the model as text, objects as JSON. It gets the services of the loop (<see cref="ToolLoopOptions.Services"/>).</returns>
        /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">The function wants an approval, which these loops do not ask for, or its name is none that models can call.</exception>
        public static ToolFunction From(AIFunction function) => function.AsToolFunction();
    }

    /// <summary>Makes a function for the loops of this library of an <see cref="AIFunction"/>.</summary>
    /// <param name="function">The function. A <c>strict</c> among its additional properties holds models to its schema.</param>
    /// <returns>The function; what it returns is told the model as text, objects as JSON. It gets the services of the loop (<see cref="ToolLoopOptions.Services"/>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The function wants an approval, which these loops do not ask for, or its name is none that models can call.</exception>
    public static ToolFunction AsToolFunction(this AIFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return ForeignFunction.Of(function);
    }

    /// <summary>
    /// Makes an <see cref="AIFunction"/> of a function of this library, for <see cref="ChatOptions.Tools"/> of any chat client
    /// and for agents. A <see cref="ToolCallException"/> becomes the text <c>Error: …</c> that the model reads; other exceptions
    /// are the caller's loop's.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <returns>The same function; its <see cref="AITool.GetService(Type, object?)"/> gives the original.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <see langword="null"/>.</exception>
    public static AIFunction AsAIFunction(this ToolFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return new OwnFunction(function);
    }

    /// <summary>
    /// Makes an <see cref="AITool"/> of a tool of <c>/chat/completions</c>, such as a custom tool with a grammar, for
    /// <see cref="ChatOptions.Tools"/> of <see cref="OpenAiChatClientExtensions.AsIChatClient"/>. Calls of custom tools come as
    /// <see cref="ToolCallContent"/> with the <see cref="ChatToolCall"/> as <see cref="AIContent.RawRepresentation"/>; a
    /// <see cref="ToolResultContent"/> whose <see cref="AIContent.RawRepresentation"/> is a <see cref="ToolChatMessage"/>
    /// answers them.
    /// </summary>
    /// <param name="tool">The tool.</param>
    /// <returns>The tool, which other chat clients do not know.</returns>
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

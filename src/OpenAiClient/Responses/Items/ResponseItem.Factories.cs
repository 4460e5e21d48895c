namespace OpenAi.Responses;

public abstract partial record ResponseItem
{
    /// <summary>Creates a message of the user.</summary>
    /// <param name="content">The content: a text, or parts such as images and files.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem User(ResponseContent content) => Message(ResponseRole.User, content);

    /// <summary>Creates a message of the developer, which has priority over the user's messages.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem Developer(ResponseContent content) => Message(ResponseRole.Developer, content);

    /// <summary>Creates a system message, for models and servers without the developer role.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem System(ResponseContent content) => Message(ResponseRole.System, content);

    /// <summary>Creates a message of the model, such as an example of a good answer.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem Assistant(string text) => Message(ResponseRole.Assistant, ResponseContent.FromText(text));

    /// <summary>Creates the result of a function call.</summary>
    /// <param name="callId">The <see cref="ResponseFunctionCallItem.CallId"/> of its call.</param>
    /// <param name="output">The result: a text, or parts such as images and files.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ResponseFunctionOutputItem FunctionOutput(string callId, ResponseContent output)
    {
        ArgumentNullException.ThrowIfNull(callId);
        ArgumentNullException.ThrowIfNull(output);
        return new() { CallId = callId, Output = output };
    }

    /// <summary>Creates the result of a custom tool call.</summary>
    /// <param name="callId">The <see cref="ResponseCustomCallItem.CallId"/> of its call.</param>
    /// <param name="output">The result: a text, or parts such as images and files.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ResponseCustomOutputItem CustomOutput(string callId, ResponseContent output)
    {
        ArgumentNullException.ThrowIfNull(callId);
        ArgumentNullException.ThrowIfNull(output);
        return new() { CallId = callId, Output = output };
    }

    /// <summary>Creates the answer to an approval request for a tool of an MCP server.</summary>
    /// <param name="approvalRequestId">The id of the <see cref="ResponseMcpApprovalRequestItem"/>.</param>
    /// <param name="approve">Whether the tool may be called.</param>
    /// <param name="reason">The reason. Default: <see langword="null"/>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="approvalRequestId"/> is <see langword="null"/>.</exception>
    public static ResponseMcpApprovalItem Approval(string approvalRequestId, bool approve, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(approvalRequestId);
        return new() { ApprovalRequestId = approvalRequestId, Approve = approve, Reason = reason };
    }

    /// <summary>Creates a reference to a stored item.</summary>
    /// <param name="id">The id of the item.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public static ResponseItemReference Reference(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new() { Id = id };
    }

    private static ResponseMessageItem Message(ResponseRole role, ResponseContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new() { Role = role, Content = content };
    }
}

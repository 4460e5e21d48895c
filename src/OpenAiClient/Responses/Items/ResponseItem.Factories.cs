namespace OpenAi.Responses;

public abstract partial record ResponseItem
{
    /// <summary>A message of the user.</summary>
    /// <param name="content">What it says: a text, or parts such as images and files.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem User(ResponseContent content) => Message(ResponseRole.User, content);

    /// <summary>A message of the application, which weighs more than the user's.</summary>
    /// <param name="content">What it says.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem Developer(ResponseContent content) => Message(ResponseRole.Developer, content);

    /// <summary>A message of the application, for models and servers that know no developer.</summary>
    /// <param name="content">What it says.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem System(ResponseContent content) => Message(ResponseRole.System, content);

    /// <summary>A message of the model, such as an example of a good answer.</summary>
    /// <param name="text">What it says.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ResponseMessageItem Assistant(string text) => Message(ResponseRole.Assistant, ResponseContent.FromText(text));

    /// <summary>What a function gave.</summary>
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

    /// <summary>What a custom tool gave.</summary>
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

    /// <summary>Whether a tool of an MCP server may be called.</summary>
    /// <param name="approvalRequestId">The id of the <see cref="ResponseMcpApprovalRequestItem"/>.</param>
    /// <param name="approve">Whether it may.</param>
    /// <param name="reason">Why, in words. Default: <see langword="null"/>, not said.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="approvalRequestId"/> is <see langword="null"/>.</exception>
    public static ResponseMcpApprovalItem Approval(string approvalRequestId, bool approve, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(approvalRequestId);
        return new() { ApprovalRequestId = approvalRequestId, Approve = approve, Reason = reason };
    }

    /// <summary>Stands for an item that the server has stored.</summary>
    /// <param name="id">The item's id.</param>
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

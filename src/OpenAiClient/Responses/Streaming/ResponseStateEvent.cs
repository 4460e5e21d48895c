namespace OpenAi.Responses;

/// <summary>An event that tells how the whole response stands.</summary>
public abstract partial record ResponseStateEvent : ResponseStreamEvent
{
    private protected ResponseStateEvent()
    {
    }

    /// <summary>The response as it is now. While it is being made, its <see cref="Response.Output"/> is empty.</summary>
    public Response Response { get; set; } = new();
}

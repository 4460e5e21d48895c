using OpenAi.Json;

namespace OpenAi.ChatKit;

/// <content>Lists need the id of every item to continue after it, so unknown items have these properties too.</content>
public sealed partial record UnknownChatKitThreadItem
{
    partial void Kept() => (Id, Object, ThreadId) = (UnknownTag.Of(Json, "id"), UnknownTag.Of(Json, "object"), UnknownTag.Of(Json, "thread_id"));
}

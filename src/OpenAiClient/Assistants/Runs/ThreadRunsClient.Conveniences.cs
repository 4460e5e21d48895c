using OpenAi.Http;

namespace OpenAi.Assistants;

public sealed partial class ThreadRunsClient
{
    // The one operation of the API that takes a body and a query.
    private static string IncludeQuery(IReadOnlyList<ThreadRunInclude>? include) =>
        include is null ? "" : QueryString.Of(new ThreadRunStepQuery { Include = include }, AssistantsJson.Of<ThreadRunStepQuery>());
}

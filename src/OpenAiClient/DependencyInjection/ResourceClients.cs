using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OpenAi.DependencyInjection;

/// <summary>The resource clients that can be injected: all properties of <see cref="OpenAiClient"/>.</summary>
internal static class ResourceClients
{
    public static void Register(IServiceCollection services, object? key)
    {
        Add(services, key, static openai => openai.Assistants);
        Add(services, key, static openai => openai.Audio);
        Add(services, key, static openai => openai.Batches);
        Add(services, key, static openai => openai.Chat);
        Add(services, key, static openai => openai.ChatKit);
        Add(services, key, static openai => openai.Completions);
        Add(services, key, static openai => openai.Containers);
        Add(services, key, static openai => openai.Conversations);
        Add(services, key, static openai => openai.Embeddings);
        Add(services, key, static openai => openai.Evals);
        Add(services, key, static openai => openai.Files);
        Add(services, key, static openai => openai.FineTuning);
        Add(services, key, static openai => openai.Images);
        Add(services, key, static openai => openai.Models);
        Add(services, key, static openai => openai.Moderations);
        Add(services, key, static openai => openai.Provenance);
        Add(services, key, static openai => openai.Raw);
        Add(services, key, static openai => openai.Responses);
        Add(services, key, static openai => openai.Skills);
        Add(services, key, static openai => openai.Uploads);
        Add(services, key, static openai => openai.VectorStores);
        Add(services, key, static openai => openai.Videos);
    }

    private static void Add<TClient>(IServiceCollection services, object? key, Func<OpenAiClient, TClient> of)
        where TClient : class =>
        services.TryAddKeyedSingleton(key, (provider, _) =>
            of(key is null ? provider.GetRequiredService<OpenAiClient>() : provider.GetRequiredKeyedService<OpenAiClient>(key)));
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>One client of a container: its key, its named options and its named <see cref="HttpClient"/>, registered once.</summary>
internal sealed class ClientRegistration
{
    private const string DefaultSection = "OpenAi";

    private readonly IServiceCollection _services;
    private readonly object? _key;
    private Func<IServiceProvider, IConfiguration?> _section = static _ => null;

    private ClientRegistration(IServiceCollection services, object? key)
    {
        _services = services;
        _key = key;
        // Two keys that print alike, such as 1 and "1", are still two accounts.
        Name = key switch { null => Options.DefaultName, string text => text, _ => $"{key.GetType().FullName}:{key}" };
        HttpClient = services.AddHttpClient(key is null ? DefaultSection : $"{DefaultSection}:{Name}");
    }

    /// <summary>The name of the options.</summary>
    public string Name { get; }

    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Where in the configuration the options come from; <see langword="null"/> while they come from code alone.</summary>
    public string? SectionPath { get; private set; }

    /// <summary>The account of a key, registered when it is new.</summary>
    public static ClientRegistration Of(IServiceCollection services, object? key)
    {
        ArgumentNullException.ThrowIfNull(services);
        foreach (var service in services)
        {
            if (!service.IsKeyedService && service.ImplementationInstance is ClientRegistration known && Equals(known._key, key))
                return known;
        }
        var account = new ClientRegistration(services, key);
        account.Register();
        return account;
    }

    public ClientRegistration BindDefault()
    {
        var path = SectionPath = _key is null ? DefaultSection : $"{DefaultSection}:{_key}";
        _section = provider => provider.GetService<IConfiguration>()?.GetSection(path);
        _services.AddOptions<OpenAiClientOptions>(Name).Configure<IServiceProvider>((options, provider) =>
        {
            if (provider.GetService<IConfiguration>() is { } configuration)
                new OptionsReader(configuration.GetSection(path), Name).ReadInto(options);
        });
        return this;
    }

    public ClientRegistration Bind(IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        SectionPath = (section as IConfigurationSection)?.Path;
        _section = _ => section;
        _services.Configure<OpenAiClientOptions>(Name, options => new OptionsReader(section, Name).ReadInto(options));
        return this;
    }

    public ClientRegistration Configure(Action<OpenAiClientOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _services.Configure(Name, configure);
        return this;
    }

    private void Register()
    {
        _services.AddSingleton(this);
        _services.AddSingleton<IValidateOptions<OpenAiClientOptions>>(new OptionsValidator(this));
        _services.AddOptions<OpenAiClientOptions>(Name).PostConfigure<IServiceProvider>(TakeFromContainer).ValidateOnStart();
        HttpClient
            // The factory's own shows headers as they are to whoever reads the structure of its lines, not their text; the client logs by itself.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => DefaultHttpClient.CreateHandler(OptionsOf(provider)))
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            // The client keeps its HttpClient; it is the connections that are renewed.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        _services.PostConfigure<HttpClientFactoryOptions>(HttpClient.Name, LoggedHeaders.HideSecrets);
        _services.AddOptions<HttpClientFactoryOptions>(HttpClient.Name).PostConfigure<IServiceProvider>(DefaultHandlers.TakeOff);
        _services.TryAddKeyedSingleton(_key, (provider, _) => Create(provider));
        ResourceClients.Register(_services, _key);
    }

    private OpenAiClient Create(IServiceProvider provider) =>
        new(ReloadedKey.Follow(OptionsOf(provider), _section(provider)), provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClient.Name));

    private OpenAiClientOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptionsMonitor<OpenAiClientOptions>>().Get(Name);

    private static void TakeFromContainer(OpenAiClientOptions options, IServiceProvider provider)
    {
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (ReferenceEquals(options.TimeProvider, TimeProvider.System))
            options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
    }
}

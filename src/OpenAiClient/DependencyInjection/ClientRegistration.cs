using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAi.Http;

namespace OpenAi.DependencyInjection;

/// <summary>A registered client of a container: its key, its named options and its named <see cref="HttpClient"/>, registered once.</summary>
internal sealed class ClientRegistration
{
    private const string DefaultSection = "OpenAi";

    private readonly IServiceCollection _services;
    private readonly object? _key;
    private Func<IServiceProvider, IConfiguration?>? _section;

    private ClientRegistration(IServiceCollection services, object? key)
    {
        _services = services;
        _key = key;
        // Different keys with the same text, such as 1 and "1", are different registrations.
        Name = key switch { null => Options.DefaultName, string text => text, _ => $"{key.GetType().FullName}:{key}" };
        HttpClient = services.AddHttpClient(key is null ? DefaultSection : $"{DefaultSection}:{Name}");
    }

    /// <summary>The name of the options.</summary>
    public string Name { get; }

    public IHttpClientBuilder HttpClient { get; }

    /// <summary>The path of the options in the configuration; <see langword="null"/> when they come only from code.</summary>
    public string? SectionPath { get; private set; }

    /// <summary>Whether options are read from a configuration, and not only set by code.</summary>
    public bool ReadsConfiguration => _section is not null;

    /// <summary>Returns the registration of a key, and creates it if it is new.</summary>
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
            // The factory's logger exposes header values in the structured data of its messages; the client has its own logging.
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => DefaultHttpClient.CreateHandler(OptionsOf(provider)))
            .ConfigureHttpClient(static client => client.Timeout = Timeout.InfiniteTimeSpan)
            // The client keeps its HttpClient; its handler renews the connections.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        _services.PostConfigure<HttpClientFactoryOptions>(HttpClient.Name, LoggedHeaders.HideSecrets);
        _services.AddOptions<HttpClientFactoryOptions>(HttpClient.Name).PostConfigure<IServiceProvider>(DefaultHandlers.TakeOff);
        _services.TryAddKeyedSingleton(_key, (provider, _) => Create(provider));
        ResourceClients.Register(_services, _key);
    }

    private OpenAiClient Create(IServiceProvider provider) =>
        new(ReloadedKey.Follow(OptionsOf(provider), _section?.Invoke(provider)), provider.GetRequiredService<IHttpClientFactory>().CreateClient(HttpClient.Name));

    private OpenAiClientOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptionsMonitor<OpenAiClientOptions>>().Get(Name);

    private static void TakeFromContainer(OpenAiClientOptions options, IServiceProvider provider)
    {
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        if (ReferenceEquals(options.TimeProvider, TimeProvider.System))
            options.TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System;
    }
}

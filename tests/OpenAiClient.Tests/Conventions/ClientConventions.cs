using System.Reflection;
using OpenAi.Http;

namespace OpenAi.Tests.Conventions;

public class ClientConventions
{
    [Fact]
    public void Every_client_is_reached_from_the_root() =>
        House.Empty(
            from client in House.Clients
            where !Reachable(typeof(OpenAiClient)).Contains(client)
            select $"{client}: add a property of this type to OpenAiClient, or to the client above it.");

    [Fact]
    public void Every_operation_takes_options_and_a_token_last() =>
        House.Empty(
            from client in House.Clients
            from method in client.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            where method.Name.EndsWith("Async", StringComparison.Ordinal)
            let last = method.GetParameters().TakeLast(2).Select(static p => p.ParameterType).ToArray()
            where !last.SequenceEqual([typeof(RequestOptions), typeof(CancellationToken)])
            select $"{client.Name}.{method.Name}: end its parameters with RequestOptions? options, CancellationToken cancellationToken.");

    [Fact]
    public void Every_operation_ends_in_Async() =>
        House.Empty(
            from client in House.Clients
            from method in client.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
                // Starting a session sends no request.
            where !method.IsSpecialName && !method.Name.EndsWith("Async", StringComparison.Ordinal) && method.Name != "StartSession"
            select $"{client.Name}.{method.Name}: end its name in Async.");

    [Fact]
    public void Every_path_is_relative_and_in_the_APIs_spelling() =>
        House.Empty(
            from entry in House.Endpoints
            where entry.Endpoint.Template.StartsWith('/') || !entry.Endpoint.Template.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '/' or '_' or '{' or '}' or '-')
            select $"{entry.Property.DeclaringType?.Name}.{entry.Property.Name}: '{entry.Endpoint.Template}' must be a path relative to the base address.");

    [Fact]
    public void The_house_has_endpoints_and_models_at_all()
    {
        Assert.True(House.Endpoints.Count >= 7);
        Assert.True(House.Models.Count > 50);
        Assert.True(House.Unions.Count >= 7);
        Assert.Contains(House.Endpoints, static entry => entry.Endpoint is Endpoint<OpenAi.Chat.ChatCompletionRequest, OpenAi.Chat.ChatCompletion>);
    }

    private static HashSet<Type> Reachable(Type root)
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>([root]);
        while (open.TryDequeue(out var type))
        {
            foreach (var property in type.GetProperties().Where(property => House.Clients.Contains(property.PropertyType) && found.Add(property.PropertyType)))
                open.Enqueue(property.PropertyType);
        }
        return found;
    }
}

using System.Net;
using System.Reflection;
using OpenAi.Models;

namespace OpenAi.Tests.Conventions;

/// <summary>A test double must be able to return every type that a caller may receive: the type can be created from outside.</summary>
public class DoubleConventions
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_type_that_a_caller_receives_can_be_made_by_a_caller() =>
        House.Empty(
            from type in Received()
            where !type.IsGenericParameter && !type.IsAbstract && !type.IsInterface && !type.IsEnum && !type.IsValueType && !CanBeMade(type)
            orderby type.FullName
            select $"{type}: give it a public constructor, or a public factory.");

    [Fact]
    public void Every_exception_can_be_made_by_a_caller() =>
        House.Empty(
            from type in House.Library.GetExportedTypes()
            where type.IsAssignableTo(typeof(Exception)) && !type.IsAbstract && type.GetConstructors().Length == 0
            select $"{type}: give it a public constructor.");

    [Fact]
    public async Task Lists_and_downloads_of_doubles_are_enumerated_and_read_as_those_of_servers()
    {
        var list = new PagedList<Model>(new Page<Model> { Data = [new() { Id = "a" }, new() { Id = "b" }] }, new Page<Model> { Data = [new() { Id = "c" }] });
        var ids = new List<string>();
        await foreach (var model in list)
            ids.Add(model.Id);
        await using var download = new Download(new MemoryStream([1, 2, 3]));

        Assert.Equal(["a", "b", "c"], ids);
        Assert.Equal([1, 2, 3], await download.ReadAsBytesAsync());
        Assert.Equal(5, new RateLimits(new ResponseInfo(HttpStatusCode.OK, [new("x-ratelimit-remaining-requests", "5")])).Requests.Remaining);
    }

    private static HashSet<Type> Received()
    {
        var found = new HashSet<Type>();
        var waiting = new Queue<Type>(House.Clients.Append(typeof(OpenAiClient)).SelectMany(static client => client.GetMethods(Members)).SelectMany(static method => Parts(method.ReturnType)));
        while (waiting.TryDequeue(out var type))
        {
            if (type.IsGenericParameter || type.Assembly != House.Library || !found.Add(type))
                continue;
            foreach (var part in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(static property => Parts(property.PropertyType)))
                waiting.Enqueue(part);
            foreach (var variant in House.Library.GetExportedTypes().Where(other => other.BaseType == type))
                waiting.Enqueue(variant);
        }
        return found;
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }

    private static bool CanBeMade(Type type) =>
        type.GetConstructors().Length > 0
        || type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Any(static made => made.IsFamily || made.IsFamilyOrAssembly)
        || type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(made => made.ReturnType == type)
        || type.GetProperties(BindingFlags.Public | BindingFlags.Static).Any(made => made.PropertyType == type);
}

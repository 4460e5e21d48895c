using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>Converts the result of a method to text.</summary>
internal abstract class MethodResult
{
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static MethodResult Of(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask))
            return new Nothing();
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var isTask = definition == typeof(Task<>) || definition == typeof(ValueTask<>);
        var value = isTask ? type.GetGenericArguments()[0] : type;
        if (IsAsyncList(value))
            throw new NotSupportedException($"{TypeText.Of(value)} cannot be sent to a model, because the sequence may be endless; return a list.");
        var reader = definition == typeof(Task<>) ? typeof(OfTask<>) : definition == typeof(ValueTask<>) ? typeof(OfValueTask<>) : typeof(OfValue<>);
        return (MethodResult)Activator.CreateInstance(reader.MakeGenericType(value), ResultText.Options(options.GetTypeInfo(value)))!;
    }

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    private static bool IsAsyncList(Type type) =>
        type.GetInterfaces().Append(type).Any(static one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    public abstract ValueTask<string> ReadAsync(object? returned);

    private sealed class Nothing : MethodResult
    {
        public override async ValueTask<string> ReadAsync(object? returned)
        {
            await (returned switch { Task task => new ValueTask(task), ValueTask task => task, _ => default }).ConfigureAwait(false);
            return ResultText.Nothing;
        }
    }

    private sealed class OfValue<T>(JsonTypeInfo<T> type) : MethodResult
    {
        public override ValueTask<string> ReadAsync(object? returned) => new(ResultText.Of((T)returned!, type));
    }

    private sealed class OfTask<T>(JsonTypeInfo<T> type) : MethodResult
    {
        public override async ValueTask<string> ReadAsync(object? returned) => ResultText.Of(await ((Task<T>)returned!).ConfigureAwait(false), type);
    }

    private sealed class OfValueTask<T>(JsonTypeInfo<T> type) : MethodResult
    {
        public override async ValueTask<string> ReadAsync(object? returned) => ResultText.Of(await ((ValueTask<T>)returned!).ConfigureAwait(false), type);
    }
}

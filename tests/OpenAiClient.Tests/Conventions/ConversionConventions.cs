using System.Reflection;

namespace OpenAi.Tests.Conventions;

/// <summary>Implicit conversions are not visible to the caller: they must not throw, and null stays null.</summary>
public class ConversionConventions
{
    private static readonly MethodInfo[] _conversions =
        [.. House.Library.GetExportedTypes().SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(static method => method.Name == "op_Implicit" && !method.DeclaringType!.IsGenericTypeDefinition)];

    [Fact]
    public void Each_implicit_conversion_takes_null_and_gives_null() =>
        House.Empty(
            from conversion in _conversions
            where !conversion.GetParameters()[0].ParameterType.IsValueType
            let problem = Problem(conversion)
            where problem is not null
            select $"{conversion.DeclaringType}: the conversion from {conversion.GetParameters()[0].ParameterType.Name} {problem}.");

    [Fact]
    public void Each_implicit_conversion_takes_null_by_its_signature_too() =>
        House.Empty(
            from conversion in _conversions
            let given = conversion.GetParameters()[0]
            where !given.ParameterType.IsValueType && new NullabilityInfoContext().Create(given).WriteState != NullabilityState.Nullable
            select $"{conversion.DeclaringType}: the conversion from {given.ParameterType.Name} does not declare that it accepts null; declare {given.ParameterType.Name}?, with [return: NotNullIfNotNull].");

    private static string? Problem(MethodInfo conversion)
    {
        try
        {
            var result = conversion.Invoke(null, [null]);
            return result is null || conversion.ReturnType.IsValueType ? null : "does not return null for null";
        }
        catch (TargetInvocationException exception)
        {
            return $"throws {exception.InnerException!.GetType().Name} for null";
        }
    }
}

using Samples;

namespace Cookbook;

/// <summary>One thing to learn, in one file. Every type that derives from it is found by itself.</summary>
internal abstract class Recipe
{
    /// <summary>What it is run by, such as <c>chat-session</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it shows, in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>Cooks it, and writes to the console what comes out.</summary>
    public abstract Task RunAsync(Backend backend, CancellationToken stop);

    /// <summary>All recipes by their names.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        .. typeof(Recipe).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Recipe)))
            .Select(type => (Recipe)Activator.CreateInstance(type)!)
            .OrderBy(recipe => recipe.Name, StringComparer.Ordinal),
    ];
}
